import { create } from 'storybook/theming/create';
import { colors, tokens, type ColorName } from '@offprint/tokens';

/** Storybook around the elements, in their own colours. It follows the system when it opens, as Storybook's own does. */
function themeOf(base: 'dark' | 'light') {
  const color = (name: ColorName): string => colors[name][base];
  return create({
    base,
    appBg: color('sunken'),
    appBorderColor: color('rule'),
    appBorderRadius: 0,
    appContentBg: color('paper'),
    appPreviewBg: color('paper'),
    barBg: color('paper'),
    barHoverColor: color('accent-hover'),
    barSelectedColor: color('accent'),
    barTextColor: color('ink-muted'),
    booleanBg: color('sunken'),
    booleanSelectedBg: color('raised'),
    brandTitle: 'Offprint',
    brandUrl: './',
    buttonBg: color('raised'),
    buttonBorder: color('rule-strong'),
    colorPrimary: color('accent'),
    colorSecondary: color('accent'),
    fontBase: tokens['--offprint-font-sans'],
    inputBg: color('raised'),
    inputBorder: color('rule-strong'),
    inputBorderRadius: 2,
    inputTextColor: color('ink'),
    textColor: color('ink'),
    textInverseColor: color('paper'),
    textMutedColor: color('ink-muted'),
  });
}

export const theme = themeOf(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
