import { compressedSize, filesIn } from "@/e2e/page-weight";
import type { CallArguments } from "./arguments";
import { CALLERS, measuredInTurn, medianAlone, send } from "./callers";
import type { MeasuredServer } from "./office";

/** What a page costs: time for one caller and for all at once in milliseconds, and bytes. */
interface PageCost {
  name: string;
  alone: number;
  together: number;
  /** Processor time of one of these in the server, and in the database. */
  spent: number[];
  html: number;
  /** Bytes of script and style that the page asks for before anything is clicked, compressed. */
  script: number;
  style: number;
}

const compressed = async ({ origin }: MeasuredServer, addresses: readonly string[]): Promise<number> => {
  const files = await Promise.all(addresses.map((path) => send(origin, { path, cookie: "" })));
  return compressedSize(files);
};

export const pageAddresses = (args: CallArguments): [name: string, path: string][] => [
  ["home", "/"],
  ["events", "/events"],
  ["an event", `/events/${args.events[0]}`],
  ["new event", "/events/new"],
  ["follow-ups", "/follow-ups"],
  ["late follow-ups", "/follow-ups?dueStatus=late"],
  ["a follow-up", `/follow-ups/${args.followUps[0]}`],
  ["leaders' page", "/follow-ups/figures"],
  ["agreements", "/agreements"],
  ["people", "/people"],
];

export const pageCost = async (
  server: MeasuredServer,
  [name, path]: readonly [string, string],
): Promise<PageCost> => {
  const load = (caller: number) =>
    send(server.origin, { path, cookie: server.cookies[caller % CALLERS] ?? "" });
  const html = await load(0);
  const page = html.toString();
  const alone = await medianAlone(() => load(0));
  const [together] = await measuredInTurn([
    { work: load, spent: [server.spent.server, server.spent.database] },
  ]);
  return {
    name,
    alone,
    together: together?.median ?? 0,
    spent: together?.spent ?? [],
    html: html.length,
    script: await compressed(server, filesIn(page, "js")),
    style: await compressed(server, filesIn(page, "css")),
  };
};
