// `npm run bench:http [-- --events N --only NAME]`: the built server on PostgreSQL under 16 callers at once, beside plain SQL of the
// same kind of work through the same driver. Ratios of medians say more than milliseconds: both run on the same computer.
// With DATABASE_URL or TEST_DATABASE_URL the generated office is kept on that PostgreSQL, and made once.
import { parseArgs } from "node:util";
import { callArguments } from "./http/arguments";
import { CALLERS, closeConnections, type Measured, measuredInTurn } from "./http/callers";
import { casesOf } from "./http/cases";
import { measuredServer } from "./http/office";
import { pageAddresses, pageCost } from "./http/pages";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "25000" },
    only: { type: "string", default: "" },
    pages: { type: "string", default: "on" },
  },
});

const cells = (...texts: (string | number)[]): string =>
  texts
    .map((text) => (typeof text === "number" ? text.toFixed(1) : text))
    .map((text, place) => (place === 0 ? text.padEnd(32) : text.padStart(11)))
    .join("");
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

const total = (times: readonly number[]): number => times.reduce((sum, each) => sum + each, 0);

const url = process.env.DATABASE_URL || process.env.TEST_DATABASE_URL || undefined;
const server = await measuredServer(Number(values.events), url);
try {
  const args = await callArguments(server.sql);
  console.log(`${values.events} events on PostgreSQL, ${CALLERS} callers; median milliseconds`);
  console.log(cells("", "", "", "to plain", "", "", "to lean", "processor", "time", "to lean"));
  console.log(
    cells(
      "procedure",
      "ours",
      "plain SQL",
      "ratio",
      "aim",
      "lean SQL",
      "ratio",
      "server",
      "database",
      "ratio",
    ),
  );
  const { server: ofServer, database, own } = server.spent;
  for (const { name, aim, ...each } of await casesOf(server, args)) {
    if (!name.includes(values.only)) continue;
    const [ours, plain, lean] = (await measuredInTurn([
      { work: each.ours, spent: [ofServer, database] },
      { work: each.plain, spent: [] },
      { work: each.lean, spent: [own, database] },
    ])) as [Measured, Measured, Measured];
    const toPlain = ours.median / plain.median;
    console.log(
      cells(
        name,
        ours.median,
        plain.median,
        // An aim below 1 needs a second digit: 0.2 and 0.24 differ.
        aim && aim < 1 ? toPlain.toFixed(2) : toPlain,
        aim ? `≤ ${aim}` : "",
        lean.median,
        ours.median / lean.median,
        ...ours.spent,
        total(ours.spent) / total(lean.spent),
      ),
    );
  }
  if (values.pages === "on") {
    console.log(
      `\n${cells("page", "one caller", `${CALLERS} callers`, "server", "database", "HTML kB", "script kB", "style kB")}`,
    );
    for (const page of pageAddresses(args)) {
      if (!page[0].includes(values.only)) continue;
      const { name, alone, together, spent, html, script, style } = await pageCost(server, page);
      console.log(
        cells(name, alone, together, ...spent, kilobytes(html), kilobytes(script), kilobytes(style)),
      );
    }
    console.log("script and style compressed by gzip; HTML as it is");
  }
} finally {
  closeConnections();
  await server.close();
}
