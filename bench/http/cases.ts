import { v7 as newId } from "uuid";
import type { DraftRecord } from "@/domain/events/shape";
import type { CallArguments } from "./arguments";
import { CALLERS, send } from "./callers";
import * as lean from "./lean";
import type { MeasuredServer } from "./office";
import * as plain from "./plain";

/** A call by one of the callers, who are numbered from 0. */
type Work = (caller: number) => Promise<unknown>;

/** One kind of call, and plain SQL of the same kind of work. */
export interface Case {
  name: string;
  /** The ratio to plain SQL that is aimed at; absent for what the server's process takes without this application. */
  aim?: number;
  ours: Work;
  /** What our call answers and keeps, in SQL; of searches, a scan of the table. */
  plain: Work;
  /** The least SQL of the same kind, see lean.ts. */
  lean: Work;
}

interface Draft {
  id: string;
  version: number;
  record: DraftRecord;
}

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** Calls procedures of the office as the browser does, each caller in a session of its own. */
const procedures = ({ origin, cookies }: MeasuredServer) => {
  const request = async (caller: number, path: string, body?: string) => {
    const answer = await send(origin, {
      path,
      cookie: cookies[caller] ?? "",
      ...(body !== undefined && { body }),
    });
    const [first] = JSON.parse(answer.toString());
    return first.result.data.json;
  };
  const batch = (input: unknown) => JSON.stringify({ 0: { json: input } });
  return {
    query: (caller: number, name: string, input: unknown = null) =>
      request(caller, `/api/trpc/${name}?batch=1&input=${encodeURIComponent(batch(input))}`),
    mutate: (caller: number, name: string, input: unknown) =>
      request(caller, `/api/trpc/${name}?batch=1`, batch(input)),
  };
};

const withText = (record: DraftRecord, words: string): DraftRecord => ({
  ...record,
  background: [{ en: words }],
});

export const casesOf = async (server: MeasuredServer, args: CallArguments): Promise<Case[]> => {
  const { sql } = server;
  const { query, mutate } = procedures(server);
  const today = new Date().toISOString().slice(0, 10);
  const session = await sql`select id, user_id from sessions order by created_at desc limit 1`;
  const userId = String(session[0]?.user_id);
  const draftsFrom = (first: number) =>
    Promise.all(
      Array.from({ length: CALLERS }, async (_, caller): Promise<Draft> => {
        const { id, version, record } = await query(caller, "events.get", {
          id: args.events[first + caller],
        });
        return { id, version, record };
      }),
    );
  const drafts = await draftsFrom(0);
  const leanDrafts = await draftsFrom(2 * CALLERS);
  let saves = 0;
  const sessionId = String(session[0]?.id);
  const floor = (path: string) => () => send(server.floor, { path, cookie: "" });
  const readSession = () => plain.session(sql, sessionId);
  return [
    {
      name: "floor: Node's HTTP alone",
      ours: floor("/constant"),
      plain: readSession,
      lean: readSession,
    },
    {
      name: "floor: HTTP and one read",
      ours: floor(`/read/${sessionId}`),
      plain: readSession,
      lean: readSession,
    },
    {
      name: "floor: tRPC, nothing read",
      ours: floor("/trpc/constant?batch=1&input=%7B%7D"),
      plain: readSession,
      lean: readSession,
    },
    {
      name: "who is signed in",
      aim: 8,
      ours: (caller) => query(caller, "session.me"),
      plain: readSession,
      lean: readSession,
    },
    {
      name: "newest 50 events",
      aim: 3,
      ours: (caller) => query(caller, "events.list", {}),
      plain: () => plain.newest(sql),
      lean: () => lean.newest(sql),
    },
    {
      name: "open an event",
      aim: 8,
      ours: (caller) => query(caller, "events.get", { id: anyOf(args.events) }),
      plain: () => plain.opened(sql, anyOf(args.events)),
      lean: () => lean.opened(sql, anyOf(args.events)),
    },
    {
      name: "50 longest overdue",
      aim: 4,
      ours: (caller) => query(caller, "followUps.list", { dueStatus: "late" }),
      plain: () => plain.overdue(sql, today),
      lean: () => lean.overdue(sql, today),
    },
    {
      name: "search, common word",
      aim: 4,
      ours: (caller) => query(caller, "events.list", { q: args.common }),
      plain: () => plain.found(sql, args.common),
      lean: () => lean.found(sql, args.common),
    },
    {
      name: "search, rare word",
      aim: 0.2,
      ours: (caller) => query(caller, "events.list", { q: args.rare }),
      plain: () => plain.found(sql, args.rare),
      lean: () => lean.found(sql, args.rare),
    },
    {
      name: "create: 10 people, 3 follow-ups",
      aim: 8,
      ours: (caller) => mutate(caller, "events.create", { id: newId(), record: args.meeting }),
      plain: () => plain.created(sql, newId(), args.meeting, userId),
      lean: () => lean.created(sql, newId(), args.meeting, userId),
    },
    {
      name: "save one field",
      aim: 8,
      ours: async (caller) => {
        const draft = drafts[caller] as Draft;
        saves += 1;
        const { id, version } = draft;
        ({ version: draft.version } = await mutate(caller, "events.save", {
          id,
          version,
          record: withText(draft.record, `Background ${saves}`),
        }));
      },
      plain: (caller) => {
        saves += 1;
        return plain.saved(sql, args.events[CALLERS + caller] ?? "", userId, (record) => ({
          ...record,
          background: [{ en: `Background ${saves}` }],
        }));
      },
      lean: async (caller) => {
        const draft = leanDrafts[caller] as Draft;
        saves += 1;
        const record = withText(draft.record, `Background ${saves}`);
        await lean.saved(sql, draft.id, draft.version, record, userId);
        draft.version += 1;
      },
    },
  ];
};
