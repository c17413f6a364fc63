import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { destinations } from "@/db/schema/deliveries";
import { DomainError } from "@/domain/errors";
import type { NewsArticle } from "@/domain/news/news-article";
import type { PublishedFile } from "../news/internal";
import type { NewsOffice } from "../news/page-frame";
import type { SecretOwner } from "../secrets/internal";

export type Destination = typeof destinations.$inferSelect;

/** The owner of the secret of a destination. */
export const secretOwner = ({ id }: Pick<Destination, "id">): SecretOwner => ({ purpose: "destination", id });

/** What a delivery needs besides the database. */
export interface DeliveryOptions {
  /** Encrypts the secrets of destinations. */
  authSecret: string;
  /** Private networks that may be reached. */
  networks: readonly string[];
  /** The public base address, without a slash at the end. */
  address: string;
  /** Of the files. */
  folder: string;
}

/** An article on its way: as readers see it, and the files of its pictures by the pictures' names. */
export interface OutgoingArticle {
  news: NewsArticle;
  version: number;
  files: ReadonlyMap<string, PublishedFile>;
  /** Whether it can be read on our own public page, too. */
  isOnPage: boolean;
}

/** What is sent: an article in a version; `outgoing` is absent for a withdrawal. */
export interface DeliveryRequest {
  deliveryId: string;
  destination: Destination;
  /** The secret of the destination, decrypted. */
  secret: string;
  article: { id: string; lang: NewsArticle["lang"]; slug: string };
  office: NewsOffice;
  outgoing?: OutgoingArticle | undefined;
  now: Date;
  /** Keeps the delivery claimed for another while, before each request. Throws DeliveryFailure where it is another's by now. */
  renew: () => Promise<void>;
}

/** A destination that was not removed. Throws DESTINATION_NOT_FOUND. */
const destinationById = async (db: Db, id: string): Promise<Destination> => {
  const [found] = await db
    .select()
    .from(destinations)
    .where(and(eq(destinations.id, id), isNull(destinations.removedAt)));
  if (!found) throw new DomainError("DESTINATION_NOT_FOUND");
  return found;
};

/** As `destinationById`, locked for a write from the version that the user saw. Throws DESTINATION_NOT_FOUND, STALE. */
export const lockDestination = async (
  tx: Tx,
  { id, version }: { id: string; version: number },
): Promise<Destination> => {
  await tx
    .select({ id: destinations.id })
    .from(destinations)
    .where(eq(destinations.id, id))
    .for("no key update");
  const found = await destinationById(tx, id);
  if (found.version !== version) throw new DomainError("STALE", { version: found.version });
  return found;
};

/** A destination as the audit log has it: without its secret. */
export const auditedDestination = ({ kind, name, url, langs, username, active }: Destination) => ({
  kind,
  name,
  url,
  langs,
  username,
  active,
});
