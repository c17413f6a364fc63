import type { z } from "zod";
import { DomainError } from "@/domain/errors";
import { LANGS, type Lang } from "@/domain/events/values";
import { ANY_USER } from "../access/entry-visible";
import type { Context } from "../context";
import { type ExportWatch, UNWATCHED } from "../http/export-watch";
import type { Download } from "../http/responses";
import { fileName } from "./internal";
import { withExportSlot } from "./with-export-slot";
import { type Cell, type SheetColumn, workbook, XLSX } from "./workbook";

/** Rows in one workbook; a longer list is refused, so that nobody takes a part of it for all. */
const MAX_ROWS = 10_000;

interface Page<Row> {
  rows: readonly Row[];
  total: number;
  more?: boolean;
}

/**
 * A list as an Excel workbook, with all its pages. It is read as any user would read it, so that no row of a restricted event is ever in
 * a file that is passed on. `input` comes from a URL; what is no filter is refused. Throws NOT_SIGNED_IN, INPUT_INVALID, LIST_TOO_LONG,
 * EXPORTS_BUSY. `watch` follows the steps and may cancel them.
 */
export const listWorkbook = async <Filter extends object, Row>(
  ctx: Context,
  input: Readonly<Record<string, unknown>>,
  list: {
    schema: z.ZodType<Filter>;
    read: (ctx: Context, filter: Filter & { page: number }) => Promise<Page<Row>>;
    present: (lang: Lang) => {
      title: string;
      columns: readonly SheetColumn[];
      cells: (row: Row) => readonly Cell[];
    };
  },
  { report, signal }: ExportWatch = UNWATCHED,
): Promise<Download> => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  const { lang: asked, page: _page, ...given } = input;
  const lang = LANGS.find((each) => each === asked) ?? "en";
  const filter = list.schema.safeParse(given);
  if (!filter.success)
    throw new DomainError("INPUT_INVALID", { field: filter.error.issues[0]?.path.join(".") ?? "" });
  return withExportSlot(async () => {
    const outside = { ...ctx, actor: ANY_USER };
    const rows: Row[] = [];
    for (let page = 1; ; page++) {
      signal?.throwIfAborted();
      const found = await list.read(outside, { ...filter.data, page });
      rows.push(...found.rows);
      report({ step: "rows", done: rows.length, of: Math.max(found.total, rows.length) });
      if (found.rows.length === 0 || (!found.more && rows.length >= found.total)) break;
      if (rows.length >= MAX_ROWS) throw new DomainError("LIST_TOO_LONG", { most: MAX_ROWS });
    }
    const { title, columns, cells } = list.present(lang);
    report({ step: "document" });
    const bytes = await workbook(title, columns, rows.map(cells), signal);
    return { name: fileName(`${title} ${ctx.today}`, "xlsx"), type: XLSX, bytes };
  });
};
