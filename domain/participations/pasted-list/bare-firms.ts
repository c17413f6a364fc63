import type { ReadList } from "./list-reading";

/** A reading in which a firm of one word right before a title is doubtful: it may be a part of the title ("Reference Librarian Ann Example"). */
export const withDoubtfulFirms = (read: ReadList, text: string): ReadList => {
  const lower = text.toLowerCase();
  const rows = read.rows.map((row) => {
    if (!("participant" in row)) return row;
    const name = row.participant.person?.name?.en ?? "";
    const isBare = (row.participant.posts ?? []).some(({ title, organization }) => {
      const firm = organization?.parent ? "" : (organization?.name?.en ?? "");
      if (firm === "" || firm.includes(" ") || !title?.en) return false;
      return lower.includes(`${firm} ${title.en} ${name}`.toLowerCase());
    });
    if (!isBare) return row;
    const doubt = [...new Set([...row.doubt, "title" as const, "organization" as const])];
    return { ...row, doubt };
  });
  return { ...read, rows };
};
