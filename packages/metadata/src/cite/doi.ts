/** The address of a DOI. Source: https://www.doi.org/the-identifier/resources/handbook/2_numbering#2.5.2.4 */
export const doiUrl = (doi: string): string => `https://doi.org/${doi.replace(/[ "#%<>?]/g, encodeURIComponent)}`;
