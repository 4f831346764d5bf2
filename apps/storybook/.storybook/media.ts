import { onStyleSheet } from './roots.ts';

/** A preference of readers that no page can set, as style sheets ask for it, and whether the toolbar imitates it. */
interface Imitation {
  /** Conditions of `@media` and what they come out as while it is imitated. */
  readonly answers: Readonly<Record<string, 'all' | 'not all'>>;
  on: boolean;
}

const isMedia = (rule: CSSRule): rule is CSSMediaRule => rule instanceof CSSMediaRule;

const rulesIn = (rules: CSSRuleList): CSSRule[] =>
  [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [])]);

/** A browser applies what it does to colours below the rules for forced colours: theirs must win over an imitation. */
function raise(rule: CSSMediaRule): void {
  for (const inner of rulesIn(rule.cssRules)) {
    if (!(inner instanceof CSSStyleRule)) continue;
    for (const property of [...inner.style]) {
      inner.style.setProperty(property, inner.style.getPropertyValue(property), 'important');
    }
  }
}

/** What an `@media` rule asked for when it was written. */
const written = new WeakMap<CSSMediaRule, string>();

function answer(sheet: CSSStyleSheet, { answers, on }: Imitation): void {
  for (const rule of rulesIn(sheet.cssRules).filter(isMedia)) {
    const asked = written.get(rule) ?? rule.conditionText;
    const answered = answers[asked];
    if (!answered) continue;
    written.set(rule, asked);
    rule.media.mediaText = on ? answered : asked;
    if (on && answered === 'all') raise(rule);
  }
}

/**
 * Makes the elements' own style sheets believe in a preference: their `@media` rules for it come to apply, and those for
 * its absence cease to. Returns the switch.
 */
export function imitation(answers: Imitation['answers']): (on: boolean) => void {
  const current: Imitation = { answers, on: false };
  const sheets: CSSStyleSheet[] = [];
  onStyleSheet((sheet) => {
    sheets.push(sheet);
    answer(sheet, current);
  });
  return (on) => {
    if (on === current.on) return;
    current.on = on;
    for (const sheet of sheets) answer(sheet, current);
  };
}
