// `npm run bench:http [-- --events N --only NAME]`: the built server on PostgreSQL under 16 callers at once, beside plain SQL of the
// same kind of work through the same driver. Ratios of medians say more than milliseconds: both run on the same computer.
// With DATABASE_URL or TEST_DATABASE_URL the generated office is kept on that PostgreSQL, and made once.
import { parseArgs } from "node:util";
import { callArguments } from "./http/arguments";
import { CALLERS, closeConnections, medianOf } from "./http/callers";
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
    .map((text, place) => (place === 0 ? text.padEnd(32) : text.padStart(12)))
    .join("");
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

const url = process.env.DATABASE_URL || process.env.TEST_DATABASE_URL || undefined;
const server = await measuredServer(Number(values.events), url);
try {
  const args = await callArguments(server.sql);
  console.log(`${values.events} events on PostgreSQL, ${CALLERS} callers; median milliseconds`);
  console.log(cells("procedure", "ours", "plain SQL", "ratio", "aim"));
  for (const each of await casesOf(server, args)) {
    if (!each.name.includes(values.only)) continue;
    const plain = await medianOf(each.plain);
    const ours = await medianOf(each.ours);
    console.log(cells(each.name, ours, plain, ours / plain, each.aim ? `≤ ${each.aim}` : ""));
  }
  if (values.pages === "on") {
    console.log(`\n${cells("page", "one caller", `${CALLERS} callers`, "HTML kB", "script kB", "style kB")}`);
    for (const page of pageAddresses(args)) {
      if (!page[0].includes(values.only)) continue;
      const { name, alone, together, html, script, style } = await pageCost(server, page);
      console.log(cells(name, alone, together, kilobytes(html), kilobytes(script), kilobytes(style)));
    }
    console.log("script and style compressed by gzip; HTML as it is");
  }
} finally {
  closeConnections();
  await server.close();
}
