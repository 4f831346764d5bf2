// Kinds of documents and of places in them.
import type { Row } from '../row.ts';

export const rows: Row[] = [
  {
    number: 55,
    title: 'that has the script in its head, before any body',
    prove: (stage) => {
      return stage.works({
        head: '<script src="PUBLISHER/1/offprint.js"></script>',
        body: '<offprint-analysis-card src="PUBLISHER/copper.jsonld"><a href="/copper">Copper, the link</a></offprint-analysis-card>',
      });
    },
  },
];
