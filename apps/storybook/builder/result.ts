import { html, nothing, type TemplateResult } from 'lit';
import type { Configuration } from './configuration.js';
import { checkbox, textField } from './controls.js';
import { SCRIPT_PLACE } from './site.js';

/** Texts to paste, each on one line. */
export interface Result {
  /** Undefined while there is nothing to show, with the reason. */
  readonly snippet?: string | undefined;
  readonly reason?: string | undefined;
  /** What is still to be said before it is pasted. */
  readonly notice?: string | undefined;
  /** The link form in Markdown. */
  readonly markdown?: string | undefined;
  readonly scriptTag: string;
  readonly policy: string;
}

type Copy = (text: string, name: string, place: HTMLElement) => void;

/** A text to paste. What it is called is said when it was copied. */
function block(name: string, text: string, where: string, copy: Copy): TemplateResult {
  const onCopy = ({ currentTarget }: Event): void =>
    copy(text, name, (currentTarget as HTMLElement).closest('section')!.querySelector('code')!);
  return html`<section class="block">
    <h3>${name}</h3>
    <button type="button" aria-label="Copy: ${name}" @click=${onCopy}>Copy</button>
    <p class="note">${where}</p>
    <pre tabindex="0" dir="ltr" aria-label=${name} role="group"><code>${text}</code></pre>
  </section>`;
}

const SNIPPET_PLACE: Record<Configuration['form'], string> = {
  element: 'Where the element is wanted, in one line.',
  marked: 'Where the element is wanted, in the HTML view of the editor, in one line.',
  link: 'Alone in its paragraph: a link within a sentence stays a link.',
  unknown: 'Alone in its paragraph: a link within a sentence stays a link.',
};

/** What to paste, where, and what the site has to let through. */
export function resultStep(
  { consent, form, pinned, script }: Configuration,
  { markdown, notice, policy, reason, scriptTag, snippet }: Result,
  copy: Copy,
): TemplateResult {
  return html`<div class="result" id="result" tabindex="-1" role="group" aria-labelledby="result-title">
    <h2 id="result-title">Paste this</h2>
    ${notice && snippet !== undefined ? html`<p class="fault">${notice}</p>` : nothing}
    ${snippet === undefined ? html`<p class="fault">${reason}</p>` : block('The snippet', snippet, SNIPPET_PLACE[form], copy)}
    ${
      markdown === undefined || snippet === undefined
        ? nothing
        : block('The snippet in Markdown', markdown, SNIPPET_PLACE.link, copy)
    }
    ${block('The script', scriptTag, SCRIPT_PLACE[form], copy)}
    ${block(
      'For your Content Security Policy',
      policy,
      'Only if your site sends a policy: add these sources to it. No style, font or frame is loaded.',
      copy,
    )}
    <div class="pairs">
      ${textField({
        name: 'script',
        label: 'Where the script is served',
        value: script,
        kind: 'url',
        note: 'The publisher tells you, or it is your own copy.',
      })}
      <div>
        ${checkbox({
          name: 'pinned',
          label: 'Pin the version, with its hash',
          value: pinned,
          note: 'The script then never changes, and you decide when to take a newer one.',
        })}
        ${checkbox({
          name: 'consent',
          label: 'Wait for the reader’s consent',
          value: consent,
          note: 'Nothing but the script is asked for before the reader agrees.',
        })}
      </div>
    </div>
  </div>`;
}
