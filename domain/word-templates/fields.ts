/** What a Word template can contain, by its names in English and Chinese: {{title}} or {{标题}}. */
const FIELD_NAMES = {
  title: ["title", "标题"],
  body: ["body", "正文"],
  credits: ["credits", "署名"],
  office: ["office", "单位"],
  date: ["date", "日期"],
  origin: ["origin", "版本"],
} as const;

export type WordField = keyof typeof FIELD_NAMES;
/** All fields of a template. */
export const WORD_FIELDS = Object.keys(FIELD_NAMES) as readonly WordField[];

/** The names of a field, as written between {{ and }}. */
export const fieldNames = (field: WordField): readonly string[] => FIELD_NAMES[field];

/** The fields that a text of a document names, and the names that are none. */
export const fieldsOfText = (text: string): { fields: WordField[]; unknown: string[] } => {
  const names = new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => name ?? ""));
  const fields = WORD_FIELDS.filter((field) => fieldNames(field).some((name) => names.has(name)));
  const known = WORD_FIELDS.flatMap(fieldNames);
  return { fields, unknown: [...names].filter((name) => !known.includes(name)) };
};

/** The largest template in bytes. */
export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024;
