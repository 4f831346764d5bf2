import Link from 'next/link';
import type { ReactNode } from 'react';

export default function Site({ children }: { children: ReactNode }) {
  return (
    <>
      <nav>
        <Link href="/">All</Link> <Link href="/second">One</Link>
      </nav>
      <main>{children}</main>
      <footer id="end">End</footer>
    </>
  );
}
