import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const ink = '#181f27';
const accent = '#124784';

addons.setConfig({
  theme: create({
    base: 'light',
    appBg: '#f5f2ed',
    appBorderRadius: 2,
    barSelectedColor: accent,
    brandTitle: 'Offprint',
    colorPrimary: accent,
    colorSecondary: accent,
    fontBase: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    inputBorderRadius: 2,
    textColor: ink,
  }),
});
