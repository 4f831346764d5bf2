import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@offprint/metadata';
import { shadesOf, hueOf } from './accent.js';
import { LANGUAGES, optionName, WIDGETS, type Configuration } from './configuration.js';
import { checkbox, choice, radio, textArea, textField } from './controls.js';
import type { Option, WidgetOptions } from './options.js';
import { formOfRemains, PASTE_TEST } from './paste-test.js';
import { picture } from './pictures.js';
import type { Findings } from './read-source.js';
import { foundLine, lackLine, plainProblem } from './words.js';

const NAMES: Record<Configuration['widget'], string> = {
  card: 'Analysis card',
  summary: 'Summary with download',
  related: 'Related analyses',
  banner: 'Program banner',
};

/** Step 1. The sentences are the manifests'. */
export const widgetStep = (
  { widget }: Configuration,
  widgets: Record<Configuration['widget'], WidgetOptions>,
): TemplateResult =>
  html`<fieldset>
    <legend><span>1</span> What do you want to show?</legend>
    <div class="widgets">
      ${WIDGETS.map((name) =>
        radio({
          name: 'widget',
          value: name,
          chosen: widget,
          label: NAMES[name],
          note: widgets[name].summary,
          picture: html`${picture(name)}`,
        }),
      )}
    </div>
  </fieldset>`;

/** What the readers say of the source: how much they found, and what is to mend. */
function findingsOf(configuration: Configuration, findings: Findings | undefined): TemplateResult {
  if (!findings) return html`<p class="findings">Reading…</p>`;
  const { failure, publications } = findings;
  const lack = lackLine(configuration, findings);
  const problems = publications?.problems.map(plainProblem) ?? [];
  return html`<div class="findings">
    <p class=${failure || lack ? 'fault' : 'good'}>
      ${failure ? html`<b>${failure.what}</b> ${failure.advice}` : foundLine(findings)} ${lack}
    </p>
    ${
      problems.length > 0
        ? html`<ul>
            ${problems.map(
              ({ advice, place, severity }) =>
                html`<li>
                  <b>${severity}</b>${place ? html` at <code dir="ltr">${place}</code>` : nothing}: ${advice}
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Step 2. `findings` is undefined while the source is read. */
export function sourceStep(
  configuration: Configuration,
  findings: Findings | undefined,
  isAsked: boolean,
): TemplateResult {
  const { address, data, source } = configuration;
  const group = { name: 'source', chosen: source };
  return html`<fieldset>
    <legend><span>2</span> Where is its data?</legend>
    ${radio({ ...group, value: 'example', label: 'Show me an example', note: 'A real study, from this site.' })}
    ${radio({
      ...group,
      value: 'address',
      label: 'I have an address',
      note: 'Of the page of an analysis, a feed, or a JSON-LD file.',
    })}
    ${
      source === 'address'
        ? textField({
            name: 'address',
            label: 'Address of the source',
            value: address,
            kind: 'url',
            placeholder: 'https://institute.example/a',
            fault: address && !safeUrl(address) ? 'Write the whole address, with https://.' : undefined,
          })
        : nothing
    }
    ${radio({ ...group, value: 'inline', label: 'I have no address', note: 'Paste the data; it goes into your page.' })}
    ${
      source === 'inline'
        ? textArea({
            name: 'data',
            label: 'Data',
            value: data,
            note: 'schema.org JSON-LD, or a JSON Feed.',
            placeholder: '{ "@context": "https://schema.org", "@type": "Report", "headline": "…" }',
          })
        : nothing
    }
    <div role="status">${isAsked ? findingsOf(configuration, findings) : nothing}</div>
  </fieldset>`;
}

const FORM_WORDS: Record<Configuration['form'], string> = {
  element: 'everything: take the first.',
  marked: 'marked text: take the second.',
  link: 'links: take the third.',
  unknown: '',
};

function pasteTest(remains: string): TemplateResult {
  const form = formOfRemains(remains);
  return html`<div class="inset">
    <p>Paste this line where your text goes, save, and look at the source of what was saved.</p>
    <pre tabindex="0" dir="ltr"><code>${PASTE_TEST}</code></pre>
    ${textArea({ name: 'remains', label: 'What is left of it', value: remains })}
    <output
      >${
        remains
          ? form
            ? `Your site keeps ${FORM_WORDS[form]}`
            : 'Nothing is left that could work. Ask the administrator for a place that keeps links.'
          : ''
      }</output
    >
  </div>`;
}

/** Step 3. */
export function formStep({ form }: Configuration, remains: string): TemplateResult {
  const group = { name: 'form', chosen: form };
  return html`<fieldset>
    <legend><span>3</span> What does your site let you paste?</legend>
    ${radio({ ...group, value: 'element', label: 'Anything', note: 'A template, or a block for raw HTML with scripts.' })}
    ${radio({ ...group, value: 'marked', label: 'HTML, but no scripts', note: 'WordPress as an author, TinyMCE.' })}
    ${radio({ ...group, value: 'link', label: 'Only links', note: 'Drupal’s Basic HTML, Quill, comments, Markdown.' })}
    ${radio({ ...group, value: 'unknown', label: 'I don’t know', note: 'Try one line. Until then you get a link.' })}
    ${form === 'unknown' ? pasteTest(remains) : nothing}
  </fieldset>`;
}

function optionControl(
  { description, initial, kind, name, words }: Option,
  options: Configuration['options'],
): TemplateResult {
  const field = {
    name: optionName(name),
    label: html`<code dir="ltr">${name}</code>`,
    note: description,
    value: options[name] ?? '',
  };
  if (kind === 'switch') return checkbox(field);
  if (kind === 'text') return textField({ ...field, placeholder: initial });
  return choice({
    ...field,
    words: [['', initial], ...words.filter((word) => word !== initial).map((word) => [word, word] as const)],
  });
}

function accentControl(accent: string): TemplateResult {
  const shades = accent ? shadesOf(accent) : undefined;
  return html`${textField({
      name: optionName('accent'),
      label: 'Accent',
      value: accent,
      placeholder: '250, or #7a1f3d',
      note: 'Your colour, or its hue of 0 to 359. Its lightness is set so that it stays readable.',
      fault: accent && !shades ? 'Not a colour that browsers know.' : undefined,
    })}
    <div class="field">
      <label for="hue">Hue</label>
      <input id="hue" type="range" name=${optionName('accent')} max="359" .value=${String(hueOf(accent) ?? 250)} />
    </div>
    ${
      shades
        ? html`<ul class="shades">
            ${shades.map(
              ({ color, contrast, scheme }) =>
                html`<li>
                  <svg viewBox="0 0 48 24" aria-hidden="true"><rect width="48" height="24" fill=${color} /></svg>
                  <span dir="ltr">${color}</span> on ${scheme} pages: ${contrast.toFixed(1)}:1 or better
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}

const languageName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

const LOOK = ['theme', 'accent'];

/** Step 4. The element's options are those of its manifest; `link` is the fallback as the data words it. */
export function lookStep(
  { href, language, options, words }: Configuration,
  widget: WidgetOptions,
  link: { readonly href: string; readonly words: string },
): TemplateResult {
  const theme = widget.options.find(({ name }) => name === 'theme');
  const own = widget.options.filter(({ name }) => !LOOK.includes(name));
  return html`<fieldset>
    <legend><span>4</span> How does it look?</legend>
    <div class="pairs">
      ${theme ? optionControl(theme, options) : nothing}
      ${choice({
        name: 'language',
        label: 'Language of its words',
        value: language,
        words: [['', 'that of your page'], ...LANGUAGES.map((each) => [each, languageName(each)] as const)],
      })}
      ${accentControl(options['accent'] ?? '')}
      ${own.filter(({ isMain }) => isMain).map((option) => optionControl(option, options))}
    </div>
    <details>
      <summary>The link that always stays</summary>
      <p class="note">What readers see without JavaScript, while the data loads, and after any failure.</p>
      ${textField({ name: 'words', label: 'Its words', value: words, placeholder: link.words })}
      ${textField({
        name: 'href',
        label: 'Its address',
        value: href,
        kind: 'url',
        placeholder: link.href,
        fault: href && !safeUrl(href) ? 'Write the whole address, with https://.' : undefined,
      })}
    </details>
    <details>
      <summary>Words and facts in place of the data’s</summary>
      <div class="pairs">${own.filter(({ isMain }) => !isMain).map((option) => optionControl(option, options))}</div>
    </details>
  </fieldset>`;
}
