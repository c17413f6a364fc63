/** The maximum file size in bytes: 50 MB. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The accepted file types by content, with their extensions; the first is the default. */
const FILE_TYPES = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "image/avif": ["avif"],
  "image/heic": ["heic", "heif"],
  "image/heif": ["heif", "heic"],
  "image/tiff": ["tif", "tiff"],
  "image/bmp": ["bmp"],
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/vnd.oasis.opendocument.presentation": ["odp"],
  "application/x-cfb": ["doc", "xls", "ppt", "wps", "et", "dps"],
  "application/rtf": ["rtf"],
  "application/zip": ["zip"],
  "audio/mpeg": ["mp3"],
  "audio/wav": ["wav"],
  "audio/x-m4a": ["m4a"],
  "video/mp4": ["mp4", "m4v"],
  "video/quicktime": ["mov"],
  "text/plain": ["txt", "md", "csv"],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type FileType = keyof typeof FILE_TYPES;

export const isFileType = (type: string | undefined): type is FileType =>
  type !== undefined && Object.hasOwn(FILE_TYPES, type);

/** Types that browsers display and that cannot run scripts of this origin. */
export const INLINE_TYPES: readonly FileType[] = [
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "image/avif",
  "application/pdf",
];

/** Types of photos: pictures that can be read, resized and stored without their metadata. */
const PHOTO_TYPES: readonly FileType[] = ["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"];

export const isPhotoType = (type: FileType): boolean => PHOTO_TYPES.includes(type);

/** The widths and heights, in pixels, that copies of a picture fit into: for lists, and for screen and article. */
export const COPY_SIZES = { small: 320, screen: 1600 } as const;
export type CopySize = keyof typeof COPY_SIZES;
export const isCopySize = (size: string | null): size is CopySize =>
  size !== null && Object.hasOwn(COPY_SIZES, size);

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Whether a file without a known signature may be text, by its name. */
export const isNamedAsText = (name: string): boolean =>
  (FILE_TYPES["text/plain"] as readonly string[]).includes(endingOf(name));

const bareName = (given: string): string => {
  const bare = (given.split(/[/\\]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .trim();
  return bare.replace(/^\.+/, "") || "file";
};

const withEnding = (name: string, endings: readonly string[]): string => {
  const ending = endingOf(name);
  if (endings.includes(ending)) return `${name.slice(0, -(ending.length + 1)).slice(0, 195)}.${ending}`;
  return `${name.slice(0, 195)}.${endings[0]}`;
};

/**
 * A safe file name: without folders and control characters, at most 200 characters, with an extension that matches its
 * content. A picture named `holiday.html` becomes `holiday.html.jpg`.
 */
export const fileName = (given: string, type: FileType): string =>
  withEnding(bareName(given), FILE_TYPES[type]);

const PHOTO_ENDINGS = PHOTO_TYPES.flatMap((type) => FILE_TYPES[type]);

/**
 * A safe file name of a photo, with the extension of any picture: the record names the photo before its content is known to
 * the server.
 */
export const photoName = (given: string): string => withEnding(bareName(given), PHOTO_ENDINGS);

/** The name of a photo in the record and on the server: that of its file, and `mark`, which distinguishes photos of one name. */
export const markedPhotoName = (given: string, mark: string): string => {
  const name = photoName(given);
  const dot = name.lastIndexOf(".");
  return `${name.slice(0, dot).slice(0, 150)}-${mark}${name.slice(dot)}`;
};
