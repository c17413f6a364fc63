/** "International Office", "School of Molecular Sciences": a part of an institution by its name, which has an article. */
const PART =
  /^(?:\p{Lu}[\p{Ll}-]+ (?:and )?){1,4}(?:Office|Cent(?:er|re)|Library|Museum|Laborator(?:y|ies)|Lab|Incubator|Institute|Exhibition|Gallery|Hub|Terminal|Department)$|^(?:School|Department|Institute|Faculty|Cent(?:er|re)|Museum|Office|Laboratory|Gallery) (?:of|for) \p{L}/u;

/** "the International Office", "the School of Boats": the name of a part of an institution with the article that lists leave out. */
export const withPartArticle = (name: string): string => (PART.test(name) ? `the ${name}` : name);
