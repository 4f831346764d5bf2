import type { HTMLAttributes, RefAttributes } from 'react';
import type { JsxElements } from '@offprint/elements/frameworks.js';

type Base = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<Base> {}
  }
}
