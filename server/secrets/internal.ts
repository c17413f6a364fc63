import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { DomainError } from "@/domain/errors";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a secret belongs to: the kind of the row and its id. Elsewhere it cannot be decrypted. */
export interface SecretOwner {
  purpose: "destination" | "robot";
  id: string;
}

/** Inputs of the key derivation, and the data that binds a ciphertext to its row. */
interface Binding {
  salt: string;
  info: string;
  data: string;
}

const bindingTo = ({ purpose, id }: SecretOwner): Binding => ({
  salt: "",
  info: `rapporteur ${purpose} secrets`,
  data: id,
});

/** Of robots that were saved before secrets were bound to their rows. */
const UNBOUND_ROBOT: Binding = { salt: "rapporteur", info: "group robots", data: "" };

const keyFor = ({ salt, info }: Binding, authSecret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", authSecret, salt, info, 32));

/**
 * A secret encrypted with AES-256-GCM under a key from AUTH_SECRET, bound to its owner. Throws SECRET_KEY without AUTH_SECRET:
 * anybody could derive the key.
 */
export const encryptSecret = (secret: string, owner: SecretOwner, authSecret: string | undefined): string => {
  if (!authSecret) throw new DomainError("SECRET_KEY");
  const nonce = randomBytes(NONCE_BYTES);
  const binding = bindingTo(owner);
  const cipher = createCipheriv(ALGORITHM, keyFor(binding, authSecret), nonce);
  cipher.setAAD(Buffer.from(binding.data));
  const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
};

const decryptBound = (sealed: string, binding: Binding, authSecret: string): string | undefined => {
  const bytes = Buffer.from(sealed, "base64url");
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  try {
    const decipher = createDecipheriv(ALGORITHM, keyFor(binding, authSecret), bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(binding.data))
      .setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
    return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
};

/** The secret in a text of `encryptSecret`; undefined where AUTH_SECRET is absent or another one, or the text has another owner. */
export const decryptSecret = (
  sealed: string,
  owner: SecretOwner,
  authSecret: string | undefined,
): string | undefined => {
  if (!authSecret) return undefined;
  const bindings = [bindingTo(owner), ...(owner.purpose === "robot" ? [UNBOUND_ROBOT] : [])];
  for (const binding of bindings) {
    const secret = decryptBound(sealed, binding, authSecret);
    if (secret !== undefined) return secret;
  }
  return undefined;
};
