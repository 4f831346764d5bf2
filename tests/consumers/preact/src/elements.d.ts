import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { JsxElements } from '@offprint/elements/frameworks.js';

type Base = HTMLAttributes<HTMLElement> & ClassAttributes<HTMLElement>;
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<Base> {}
  }
}
