import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { articles } from "@/db/schema/articles";
import { destinations } from "@/db/schema/deliveries";
import { testDatabase } from "@/db/test-database";
import { webhookReceiver } from "@/docs/examples/webhook-receiver.mjs";
import type { Actor } from "@/domain/access/actor";
import type { SaveDestination } from "@/domain/deliveries/inputs";
import { CHECKLIST } from "@/domain/reviews/checklist";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import { env } from "@/env.mjs";
import { addAttachment } from "../attachments/add";
import { contextOf, draft, later, setUpOffice, testOffice } from "../test-office";
import { enqueueDeliveries } from "./enqueue-deliveries";
import type { DeliveryOptions } from "./internal";
import { sendDeliveries } from "./send-deliveries";

export const LOOPBACK = ["127.0.0.0/8"];

interface Message {
  type: string;
  data: Record<string, unknown>;
}

interface Of {
  eventId: string;
  lang: "en";
}

/** An office with articles and destinations, a clock that the tests move, and local receivers. */
export const deliveryOffice = async () => {
  const db = await testDatabase();
  const office = await testOffice(db);
  await setUpOffice(db);
  const admin = office.as(office.admin);
  const staff = office.as(office.staff);
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-deliveries-"));
  const servers: Server[] = [];
  const close = () => {
    rmSync(folder, { recursive: true, force: true });
    for (const server of servers) server.close();
  };

  const options = (networks: readonly string[] = LOOPBACK): DeliveryOptions => ({
    authSecret: env.authSecret ?? "",
    networks,
    address: "https://events.example.org",
    folder,
  });
  /** Minutes after the fixed time; each step of a test is later than the one before it. */
  let minute = 1;
  const deliver = async (after = 1, networks?: readonly string[]) => {
    minute += after;
    const now = later(minute);
    await enqueueDeliveries(contextOf(db, { kind: "job", name: "deliver" }, minute));
    await sendDeliveries(db, options(networks), () => now, new AbortController().signal);
  };
  const listening = async (server: Server): Promise<string> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  const rowOf = async ({ eventId, lang }: Of) => {
    const [row] = await db
      .select()
      .from(articles)
      .where(and(eq(articles.eventId, eventId), eq(articles.lang, lang)));
    if (!row) throw new Error("no article");
    return row;
  };
  const act = async (
    actor: Actor,
    { eventId, lang }: Of,
    action: ReviewActionInput["action"],
    note?: string,
  ) => {
    const { version, state } = await rowOf({ eventId, lang });
    minute += 1;
    const input = { eventId, lang, version, state, actionId: newId(), action, confirmed: [...CHECKLIST] };
    await office.as(actor, minute).reviews.perform({ ...input, ...(note && { note }) });
  };
  const publish = async (of: Of) => {
    await act(office.staff, of, "submit");
    await act(office.reviewer, of, "approve");
    await act(office.editor, of, "publish");
  };
  const newArticle = async (title = "Invented talks", caption = "The park") => {
    const of = { eventId: newId(), lang: "en" as const };
    const record = draft({
      title: { en: title },
      when: { start: "2025-05-20" },
      background: [{ en: "The park opened in 2010." }],
      photos: [{ key: "f", file: "park.jpg", caption: { en: caption } }],
    });
    await staff.events.create({ id: of.eventId, record });
    const photo = await sharp({ create: { width: 64, height: 40, channels: 3, background: "teal" } })
      .jpeg()
      .toBuffer();
    await addAttachment(
      contextOf(db, office.staff),
      { id: newId(), eventId: of.eventId, name: "park.jpg", photo: "yes" },
      new Blob([new Uint8Array(photo)]).stream(),
      folder,
    );
    await staff.articles.generate({ ...of, keepEdits: "ask" });
    return of;
  };
  const destination = (more: Partial<SaveDestination> & { url: string }): SaveDestination => ({
    id: newId(),
    version: 0,
    kind: "webhook",
    name: "Invented site",
    langs: ["en"],
    active: true,
    ...more,
  });
  /** Adds a destination; the others receive nothing more. */
  const add = async (given: SaveDestination) => {
    await db.update(destinations).set({ active: false });
    minute += 1;
    return { ...given, ...(await office.as(office.admin, minute).deliveries.saveDestination(given)) };
  };
  const newest = async () => (await admin.deliveries.list({})).rows[0];

  /** A receiver as in the documentation, with what it received. */
  const receiver = async () => {
    const received: Message[] = [];
    const answers: number[] = [];
    const heard: { headers: Record<string, string>; body: string }[] = [];
    let inner: Server | undefined;
    const server = createServer((request, response) => {
      const status = answers.shift();
      if (status !== undefined)
        return void request.resume().on("end", () => response.writeHead(status).end());
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () =>
        heard.push({
          headers: request.headers as Record<string, string>,
          body: Buffer.concat(parts).toString(),
        }),
      );
      inner?.emit("request", request, response);
    });
    const url = await listening(server);
    const trust = (secret: string | null) => {
      inner = webhookReceiver(
        secret ?? "",
        (message) => void received.push(message),
        () => later(minute).getTime() / 1000,
      );
    };
    return { url, received, answers, heard, trust };
  };

  const now = () => later(minute);
  const enqueue = () => enqueueDeliveries(contextOf(db, { kind: "job", name: "deliver" }, minute));
  const send = (with_ = options()) => sendDeliveries(db, with_, now, new AbortController().signal);
  /** The administrator, at the time that the tests have reached. */
  const atNow = () => office.as(office.admin, minute);
  return {
    db,
    office,
    admin,
    staff,
    close,
    listening,
    options,
    deliver,
    enqueue,
    send,
    now,
    atNow,
    rowOf,
    act,
    publish,
    newArticle,
    destination,
    add,
    newest,
    receiver,
  };
};
