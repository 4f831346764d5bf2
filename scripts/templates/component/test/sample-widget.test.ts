import { expect } from 'chai';
import { setOffprintStrings } from '@offprint/element';
import { SampleWidget, sampleWidgetStrings } from '@offprint/sample-widget';
import { clientFixtures } from '@offprint/testing';
import { sampleWidgetSuite } from './sample-widget.suite.ts';

const fixture = clientFixtures(['@offprint/sample-widget/define.js']);

sampleWidgetSuite(fixture);

describe('SampleWidget', () => {
  it('is the class behind the tag', async () => {
    expect(await fixture('<offprint-sample-widget></offprint-sample-widget>')).to.be.instanceOf(SampleWidget);
  });

  for (const language of ['ar', 'de', 'es', 'fr', 'it', 'pt'] as const) {
    it(`has every word in ${language}`, async () => {
      const { default: strings } = (await import(`../src/strings/${language}.ts`)) as {
        default: typeof sampleWidgetStrings;
      };
      expect(Object.keys(strings).sort()).to.deep.equal(Object.keys(sampleWidgetStrings).sort());
      expect(strings.publishedOn('2024')).to.contain('2024').and.not.to.equal(sampleWidgetStrings.publishedOn('2024'));
    });
  }

  it('speaks the language of its place', async () => {
    const { default: french } = await import('@offprint/sample-widget/strings/fr.js');
    setOffprintStrings('fr', french);
    const stage = await fixture(
      '<div lang="fr"><offprint-sample-widget headline="Eau" published="2024-05-12"></offprint-sample-widget></div>',
    );
    const date = stage.querySelector('offprint-sample-widget')!.shadowRoot!.querySelector('time')!;
    expect(date.textContent).to.contain('Publié le 12 mai 2024');
  });
});
