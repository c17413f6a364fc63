import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { DomainError } from "@/domain/errors";

const IV_BYTES = 12;
const TAG_BYTES = 16;

const keyFrom = (authSecret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", authSecret, "", "rapporteur destination secrets", 32));

/**
 * A secret encrypted with AES-256-GCM under a key from AUTH_SECRET, bound to the destination that has it. Throws DESTINATION_KEY without
 * AUTH_SECRET: anybody could make the key.
 */
export const sealedSecret = (
  secret: string,
  destinationId: string,
  authSecret: string | undefined,
): string => {
  if (!authSecret) throw new DomainError("DESTINATION_KEY");
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFrom(authSecret), iv).setAAD(Buffer.from(destinationId));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
};

/** The secret that was sealed; undefined where AUTH_SECRET is another one, or the text is not that of this destination. */
export const openedSecret = (
  sealed: string,
  destinationId: string,
  authSecret: string,
): string | undefined => {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFrom(authSecret), bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(destinationId))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString("utf8");
  } catch {
    return undefined;
  }
};
