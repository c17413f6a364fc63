import { and, eq, sql } from "drizzle-orm";
import type { Db, WritableDb } from "@/db/client";
import { articles, articleVersions } from "@/db/schema/articles";
import { deliveries, destinations, placements, type RemoteIds } from "@/db/schema/deliveries";
import { events } from "@/db/schema/events";
import { DELIVERY_CLAIM, retryDelay } from "@/domain/deliveries/delivery";
import { log } from "../log";
import { publishedFiles } from "../news/internal";
import { newsArticles, newsById, newsSettings } from "../news/queries";
import { decryptSecret } from "../secrets/internal";
import { officeRow } from "../settings/queries";
import { DeliveryFailure } from "./guarded-request";
import {
  type DeliveryOptions,
  type DeliveryRequest,
  type Destination,
  type OutgoingArticle,
  secretOwner,
} from "./internal";
import { publishToWordpress } from "./publish-to-wordpress";
import { sendWebhook } from "./send-webhook";
import { wantedVersion } from "./wanted-version";

type Delivery = typeof deliveries.$inferSelect;

/** Claims the delivery that has waited longest, in a statement of its own, so that no lock is held while it is sent. */
const claim = async (db: WritableDb, now: Date): Promise<Delivery | undefined> => {
  const due = sql`(select id from ${deliveries} where state = 'waiting' and next_at <= ${now.toISOString()}::timestamptz
    order by next_at, created_at, id limit 1 for update skip locked)`;
  const [claimed] = await db
    .update(deliveries)
    .set({
      nextAt: new Date(now.getTime() + DELIVERY_CLAIM),
      tries: sql`${deliveries.tries} + 1`,
      problem: null,
    })
    .where(eq(deliveries.id, due))
    .returning();
  return claimed;
};

/** Keeps a delivery claimed. Throws DeliveryFailure where it was settled, or another process has it. */
const renewClaim = async (db: WritableDb, { id, tries }: Delivery, now: Date): Promise<void> => {
  const renewed = await db
    .update(deliveries)
    .set({ nextAt: new Date(now.getTime() + DELIVERY_CLAIM) })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, "waiting"), eq(deliveries.tries, tries)))
    .returning({ id: deliveries.id });
  if (renewed.length === 0) throw new DeliveryFailure("other");
};

const settle = (db: WritableDb, { id, tries }: Delivery, values: Partial<Delivery>) =>
  db
    .update(deliveries)
    .set(values)
    .where(and(eq(deliveries.id, id), eq(deliveries.state, "waiting"), eq(deliveries.tries, tries)));

/** The article of a delivery as readers see it now; undefined where its version is no longer the public one. */
const outgoingOf = async (
  db: Db,
  { articleId, articleVersion }: Delivery,
  { folder }: DeliveryOptions,
): Promise<OutgoingArticle | undefined> => {
  const row = await newsById(db, articleId);
  if (!row || row.version !== articleVersion) return undefined;
  const [news] = await newsArticles(db, [row], folder);
  const [text] = await db
    .select({ article: articleVersions.article })
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.version, row.version)));
  if (!news || !text) return undefined;
  const isOnPage = (await newsSettings(db)) !== undefined;
  const files = await publishedFiles(db, row, text.article);
  const readable = new Map([...files].filter(([name]) => news.pictures.has(name)));
  return { news, version: row.version, files: readable, isOnPage };
};

const placementOf = async (db: Db, { destinationId, articleId }: Delivery) => {
  const [found] = await db
    .select()
    .from(placements)
    .where(and(eq(placements.destinationId, destinationId), eq(placements.articleId, articleId)));
  return found;
};

const place = async (
  db: WritableDb,
  { destinationId, articleId }: Delivery,
  values: { version: number | null; remote: RemoteIds; at: Date },
) => {
  await db
    .insert(placements)
    .values({ destinationId, articleId, ...values })
    .onConflictDoUpdate({ target: [placements.destinationId, placements.articleId], set: values });
};

const send = async (
  db: WritableDb,
  delivery: Delivery,
  request: DeliveryRequest,
  options: DeliveryOptions,
) => {
  const { now, destination, outgoing } = request;
  const known = await placementOf(db, delivery);
  const keep = (remote: RemoteIds) =>
    place(db, delivery, { version: known?.version ?? null, remote, at: now });
  const remote =
    destination.kind === "wordpress"
      ? await publishToWordpress(request, known?.remote ?? {}, options, keep)
      : await sendWebhook(request, delivery.action, options).then((): RemoteIds => ({}));
  await place(db, delivery, { version: outgoing?.version ?? null, remote, at: now });
};

/** Whether an article should be at the destination: nothing is withdrawn then. */
const isWanted = async (db: Db, { destinationId, articleId }: Delivery): Promise<boolean> => {
  const [found] = await db
    .select({ version: wantedVersion() })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .innerJoin(destinations, eq(destinations.id, destinationId))
    .leftJoin(
      placements,
      and(eq(placements.destinationId, destinations.id), eq(placements.articleId, articles.id)),
    )
    .where(eq(articles.id, articleId));
  return typeof found?.version === "number";
};

/** What is sent; undefined where the delivery is no longer wanted. Throws DeliveryFailure where the secret cannot be read. */
const requestFor = async (
  db: WritableDb,
  delivery: Delivery,
  options: DeliveryOptions,
  clock: () => Date,
): Promise<DeliveryRequest | undefined> => {
  const [destination]: (Destination | undefined)[] = await db
    .select()
    .from(destinations)
    .where(eq(destinations.id, delivery.destinationId))
    // Waits for a save of the destination that saw no claim.
    .for("share");
  const [article] = await db
    .select({ id: articles.id, lang: articles.lang, slug: articles.slug })
    .from(articles)
    .where(eq(articles.id, delivery.articleId));
  if (!destination || destination.removedAt || !article?.slug) return undefined;
  const isWithdrawal = delivery.action === "withdraw";
  // Pausing a destination leaves nothing public there that must not be.
  if (isWithdrawal ? await isWanted(db, delivery) : !destination.active) return undefined;
  const outgoing = isWithdrawal ? undefined : await outgoingOf(db, delivery, options);
  if (!isWithdrawal && !outgoing) return undefined;
  const secret = decryptSecret(destination.secret, secretOwner(destination), options.authSecret);
  if (secret === undefined) throw new DeliveryFailure("unreadable_secret");
  const { officeName, timeZone } = await officeRow(db);
  const office = { name: officeName, timeZone, address: options.address };
  return {
    deliveryId: delivery.id,
    destination,
    secret,
    article: { ...article, slug: article.slug },
    office,
    outgoing,
    now: clock(),
    renew: () => renewClaim(db, delivery, clock()),
  };
};

const failed = async (
  db: WritableDb,
  delivery: Delivery,
  failure: DeliveryFailure,
  now: Date,
): Promise<void> => {
  const { problem, status } = failure;
  log.warn({ delivery: delivery.id, tries: delivery.tries, problem, status }, "an article was not delivered");
  const delay = retryDelay(delivery.tries, problem, delivery.action);
  const next = delay === undefined ? undefined : new Date(now.getTime() + delay);
  const result = { problem, status: status ?? null };
  await settle(
    db,
    delivery,
    next ? { ...result, nextAt: next } : { ...result, state: "failed", settledAt: now },
  );
};

/**
 * Sends the deliveries that are due, one by one, until none is left or the process stops. Whether an article may be sent is decided when
 * it is sent. One that was interrupted is sent again when its claim ends, with the same id.
 */
export const sendDeliveries = async (
  db: WritableDb,
  options: DeliveryOptions,
  clock: () => Date,
  stopping: AbortSignal,
): Promise<void> => {
  while (!stopping.aborted) {
    const delivery = await claim(db, clock());
    if (!delivery) return;
    try {
      const request = await requestFor(db, delivery, options, clock);
      if (request) await send(db, delivery, request, options);
      const state = request ? "delivered" : "superseded";
      // What was not sent is not counted as an attempt: it cannot have arrived.
      const tries = delivery.tries - (request ? 0 : 1);
      await settle(db, delivery, { state, tries, settledAt: clock(), problem: null, status: null });
    } catch (error) {
      if (!(error instanceof DeliveryFailure))
        log.error({ err: error, delivery: delivery.id }, "delivery failed");
      const failure = error instanceof DeliveryFailure ? error : new DeliveryFailure("other");
      await failed(db, delivery, failure, clock());
    }
  }
};
