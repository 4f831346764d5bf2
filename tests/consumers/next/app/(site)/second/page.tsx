import { further } from '../../../analyses';
import { Offprint } from '../../offprint';

export default function Page() {
  const [first] = further;
  return <Offprint tag="offprint-analysis-card" headline={first?.headline} href={first?.href} />;
}
