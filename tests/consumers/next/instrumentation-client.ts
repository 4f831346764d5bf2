// The checks begin before the elements are defined.
if (!location.pathname.startsWith('/checks')) void import('@offprint/elements/hydrate.js');
