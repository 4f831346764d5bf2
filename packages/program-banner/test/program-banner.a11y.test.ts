import { expect } from 'chai';
import {
  accessibilityTree,
  click,
  clientFixtures,
  emulateMedia,
  expectAccessible,
  focused,
  hover,
  onlyIn,
  press,
} from '@offprint/testing';
import { bannerSetup, full, items, modules, part } from './harness.ts';

const fixture = clientFixtures(modules);
const setup = bannerSetup(fixture);
const people = '<ul slot="people"><li>Ada Berg</li></ul>';

const TREE = `\
region "Copper"
  paragraph
    text "Research program"
    text "Metals Center"
  heading "Copper" [level=2]
  paragraph
    text "Who mines it."
  link "Explore the program : Copper" [url=https://institute.example/copper]
  link "All programs" [url=https://institute.example/all]
  link "Subscribe to the feed" [url=https://institute.example/feed]
  link "Subscribe to the newsletter" [url=https://institute.example/news]
  paragraph
    text "People"
  paragraph
    text "Ada Berg"
  text "Image: Ada Berg"
  heading "Latest from this program" [level=3]
  list
    listitem [level=1]
      link "One" [url=https://institute.example/One]
      text "Study"
      time
        text "September 2026"
    listitem [level=1]
      link "Two" [url=https://institute.example/Two]
      text "Study"
      time
        text "August 2026"`;

describe('<offprint-program-banner> accessibility', function () {
  // The first check loads axe, which takes a busy machine its time.
  this.timeout(30_000);

  for (const theme of ['light', 'dark'] as const) {
    for (const tone of ['paper', 'tint', 'solid']) {
      it(`has no fault that axe finds: ${tone}, ${theme}`, async () => {
        const banner = await setup(`${full} tone="${tone}" theme="${theme}" accent="75"`, people, { items });
        banner.parentElement!.style.background = theme === 'dark' ? '#10141a' : '#fcfbf8';
        await expectAccessible(banner);
      });
    }
  }

  it('has no fault while it has nothing to show but the fallback', async () => {
    await expectAccessible(await setup('', '<a href="#copper">Copper</a>'));
  });

  it('puts its links into the tab order, as they are read', async () => {
    const banner = await setup(full, '', {
      items: items.slice(0, 2),
      organization: { name: 'Center', url: '#center' },
    });
    const before = document.createElement('button');
    banner.before(before);
    before.focus();
    const met: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      await press('Tab');
      met.push(focused()!.textContent.replace(/\s+/g, ' ').trim());
    }
    expect(met).to.deep.equal([
      'Center',
      'Explore the program: Copper',
      'All programs',
      'Subscribe to the feed',
      'Subscribe to the newsletter',
      'One',
      'Two',
    ]);
  });

  it('follows a link by Enter as by a click', async () => {
    const banner = await setup(full);
    const links: string[] = [];
    banner.addEventListener('offprint-activate', (event) => {
      links.push((event as Event & { link: string }).link);
      event.preventDefault();
    });
    await click(part(banner, 'action'));
    part(banner, 'all').focus();
    await press('Enter');
    expect(links).to.deep.equal(['action', 'all']);
  });

  it('shows where the focus is, 3 px thick, in white on the panel', async () => {
    const banner = await setup(`${full} tone="solid"`);
    const before = document.createElement('button');
    banner.before(before);
    before.focus();
    await press('Tab');
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(part(banner, 'action'));
    expect([outlineColor, outlineStyle, outlineWidth]).to.deep.equal(['rgb(255, 255, 255)', 'solid', '3px']);
  });

  for (const tone of ['tint', 'solid']) {
    it(`keeps its words readable below the mouse: ${tone}`, async () => {
      const banner = await setup(`${full} tone="${tone}" theme="light" image-position="none"`);
      const ground = getComputedStyle(part(banner, 'base')).backgroundColor;
      const seen: string[] = [];
      for (const name of ['action', 'all', 'feed', 'newsletter']) {
        await hover(part(banner, name));
        const link = part(banner, name);
        await Promise.all(link.getAnimations().map(({ finished }) => finished));
        const { backgroundColor, color } = getComputedStyle(link);
        seen.push(backgroundColor === 'rgba(0, 0, 0, 0)' ? `${color} on ground` : `${color} on ${backgroundColor}`);
      }
      const text = tone === 'solid' ? 'rgb(221, 221, 221)' : 'rgb(1, 47, 97)';
      const paper = tone === 'solid' ? ground : 'rgb(252, 251, 248)';
      expect(seen).to.deep.equal([`${paper} on ${text}`, ...Array<string>(3).fill(`${text} on ground`)]);
    });
  }

  it('has buttons of 44 px and links of 24 px or more', async () => {
    const banner = await setup(full, '', { items });
    const height = (name: string): number => part(banner, name).getBoundingClientRect().height;
    expect(Math.min(height('action'), height('all'))).to.be.at.least(44);
    expect(Math.min(height('feed'), height('newsletter'))).to.be.at.least(24);
  });

  onlyIn(['chromium'], 'only Chromium shows its accessibility tree')(
    'is a region with a heading, text, links, and a list under a heading of its own',
    async () => {
      const facts = full.replaceAll('="#', '="https://institute.example/');
      const banner = await setup(facts, '<p slot="people">Ada Berg</p>', { items: items.slice(0, 2) });
      expect(await accessibilityTree(banner)).to.equal(TREE);
    },
  );

  onlyIn(['chromium'], 'no other engine emulates forced colours')(
    'tells its two buttons apart in forced colours',
    async () => {
      const banner = await setup(`${full} tone="solid"`);
      await emulateMedia({ forcedColors: 'active' });
      expect(getComputedStyle(part(banner, 'action')).borderTopWidth).to.equal('2px');
      expect(getComputedStyle(part(banner, 'all')).borderTopWidth).to.equal('1px');
    },
  );

  onlyIn(['chromium'], 'no other engine emulates print')(
    'prints black text without a panel, and addresses in full',
    async () => {
      const banner = await setup(`${full} tone="solid" theme="dark"`, '', { items });
      await emulateMedia({ media: 'print' });
      const { backgroundColor, color } = getComputedStyle(part(banner, 'base'));
      expect([backgroundColor, color]).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)']);
      expect(getComputedStyle(part(banner, 'latest-link'), '::after').content).to.contain(
        'https://institute.example/One',
      );
    },
  );

  onlyIn(['chromium'], 'no other engine emulates reduced motion')(
    'moves nothing for readers who ask for it',
    async () => {
      const banner = await setup(full);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(getComputedStyle(part(banner, 'action')).transitionDuration).to.equal('0s');
    },
  );
});
