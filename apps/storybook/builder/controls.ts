import { html, nothing, type TemplateResult } from 'lit';

/** What every control has: the name of what it sets, its label, and a sentence below. */
interface Labelled {
  readonly name: string;
  readonly label: string | TemplateResult;
  readonly value: string;
  readonly note?: string | undefined;
}

const noteId = (name: string): string => `note-${name}`;

/** A sentence of a manifest, with its code as code. */
const prose = (text: string): TemplateResult[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code dir="ltr">${part}</code>` : html`${part}`));

const noteBelow = ({ name, note }: Labelled): TemplateResult | typeof nothing =>
  note ? html`<p class="note" id=${noteId(name)}>${prose(note)}</p>` : nothing;

const described = ({ name, note }: Labelled): string | typeof nothing => (note ? noteId(name) : nothing);

interface TextField extends Labelled {
  readonly placeholder?: string | undefined;
  /** Why the value cannot be used. */
  readonly fault?: string | undefined;
  readonly kind?: 'text' | 'url' | undefined;
}

/** A line of text. Addresses and code stay left to right. */
export function textField(field: TextField): TemplateResult {
  const { fault, kind = 'text', label, name, placeholder, value } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type=${kind}
      dir=${kind === 'url' ? 'ltr' : 'auto'}
      .value=${value}
      placeholder=${placeholder || nothing}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `fault-${name}` : described(field)}
    />
    ${fault ? html`<p class="note fault" id="fault-${name}">${fault}</p>` : noteBelow(field)}
  </div>`;
}

interface TextArea extends Labelled {
  readonly placeholder?: string | undefined;
}

/** Several lines of code. */
export function textArea(field: TextArea): TemplateResult {
  const { label, name, placeholder, value } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <textarea
      id=${name}
      name=${name}
      rows="7"
      dir="ltr"
      .value=${value}
      placeholder=${placeholder || nothing}
      spellcheck="false"
      aria-describedby=${described(field)}
    ></textarea>
    ${noteBelow(field)}
  </div>`;
}

interface Choice extends Labelled {
  readonly words: readonly (readonly [value: string, label: string])[];
}

/** One of several words. */
export function choice(field: Choice): TemplateResult {
  const { label, name, value, words } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} aria-describedby=${described(field)}>
      ${words.map(([word, text]) => html`<option value=${word} ?selected=${word === value}>${text}</option>`)}
    </select>
    ${noteBelow(field)}
  </div>`;
}

/** Something that is on or off. */
export const checkbox = (field: Labelled): TemplateResult =>
  html`<div class="field">
    <label class="inline">
      <input
        type="checkbox"
        name=${field.name}
        .checked=${field.value === 'on'}
        aria-describedby=${described(field)}
      />${field.label}
    </label>
    ${noteBelow(field)}
  </div>`;

interface Radio extends Labelled {
  /** Value of the group now. */
  readonly chosen: string;
  readonly picture?: TemplateResult | undefined;
}

/** One of a group; its note is read with its label. */
export const radio = ({ chosen, label, name, note, picture, value }: Radio): TemplateResult =>
  html`<label class="radio">
    <input type="radio" name=${name} value=${value} .checked=${chosen === value} />
    ${picture}
    <span><b>${label}</b>${note ? html` <span class="note">${note}</span>` : nothing}</span>
  </label>`;
