export {
  accentFormula,
  colors,
  dimensions,
  durations,
  fonts,
  tokens,
  typeScale,
  type ColorName,
  type TokenName,
  type TypeStep,
} from './generated/constants.js';
