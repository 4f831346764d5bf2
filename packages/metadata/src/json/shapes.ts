/**
 * How the objects of the model are read, as tables: `field kind names`, between commas.
 *
 * A field takes the first value that its kind (see `readers.ts`) makes of the data under its own name, which is the
 * model's JSON, then under the other names: schema.org's, then JSON Feed's. After a `*` it takes all values, and after a
 * `*?` only if there are any. A field may come twice: the later line serves where the earlier gave nothing. `=` stands
 * before a value for want of any. The first field of a table is what a plain string means, and without it there is no
 * object.
 */
export const ANALYSIS =
  'headline text name title, headline opening summary content_text content_html articleBody, ' +
  'id text @id identifier, url address external_url, url page mainEntityOfPage canonical @id, ' +
  'subtitle text alternativeHeadline, summary prose abstract description, ' +
  'summary excerpt content_text content_html articleBody, keyPoints*? name, kind text genre, ' +
  'lang language inLanguage language, published date datePublished date_published, ' +
  'updated date dateModified date_modified, authors* author author, authors* author creator, ' +
  'publisher publisher sourceOrganization, program party project producer funding, series series isPartOf, ' +
  'topics* topic about keywords articleSection, topics* name tags, regions*? name spatialCoverage contentLocation, ' +
  'image image banner_image, downloads* file encoding associatedMedia hasPart attachments, ' +
  'pages whole numberOfPages pagination, doi doi identifier sameAs @id id url, isbn text, version text, ' +
  'access access isAccessibleForFree conditionsOfAccess, license license, ' +
  'translations* translation workTranslation translationOfWork, supersededBy link, ' +
  'related* link relatedLink isRelatedTo mentions citation, source source';

export const PROGRAM =
  'name name title, id text @id, id address url home_page_url, id name name title, url address home_page_url, url page @id, summary prose description, ' +
  'organization party parentOrganization, funders* party funder sponsor, image image logo icon, ' +
  'start date foundingDate startDate, end date dissolutionDate endDate, lang language inLanguage language';

const LINK = 'name* name, url address';
/** Not what else may share an `@id` with a person or an organisation. */
export const PARTY = '^(?!.*(?:page|site|object)$).*';
export const SERIES = 'series|periodical|newspaper|issue|volume|collection';

/** What is read of a list. */
export const LIST = 'title text name, language language inLanguage lang, next address next_url';

/** What a list says for all works in it. */
export const SHARED =
  'authors* author, authors* author author, lang language inLanguage language, publisher publisher title';

/** The kinds that are objects. */
export const PARTS: Readonly<Record<string, string>> = {
  author: `${LINK} sameAs, type person @type =Person`,
  party: LINK,
  publisher: `${LINK}, logo page`,
  series: `${LINK}, number text issueNumber position reportNumber`,
  image: 'url address contentUrl, alt text caption =, width whole, height whole, credit text creditText',
  document:
    'url address contentUrl, type text encodingFormat mime_type @type, bytes bytes contentSize size_in_bytes, ' +
    'pages whole numberOfPages, lang language inLanguage, label text name title, role word',
  edition: 'url address @id, lang language inLanguage',
  link: 'url address @id, headline text name',
  source: 'format word, url address',
};
