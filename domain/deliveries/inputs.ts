import { z } from "zod";
import { LANGS } from "../events/values";
import { version } from "../version";
import { DESTINATION_KINDS } from "./delivery";

/** An address with neither a user nor a fragment. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?][^\s#]*)?$/i;

const address = z
  .string()
  .trim()
  .max(500, { error: "address_invalid" })
  .regex(WEB_ADDRESS, { error: "address_invalid" });

const noneOfIt = z.literal("").transform(() => undefined);

/** A destination as its form holds it. WordPress: `username` and application password; an absent password stays as it is. */
export const saveDestinationInput = z.strictObject({
  id: z.uuid(),
  /** 0: a new one. */
  version: z.int().nonnegative(),
  kind: z.enum(DESTINATION_KINDS),
  name: z.string().trim().min(1, { error: "name_missing" }).max(100, { error: "name_long" }),
  url: address,
  langs: z.array(z.enum(LANGS)).min(1, { error: "lang_missing" }),
  active: z.boolean(),
  username: z.union([noneOfIt, z.string().trim().max(100)]).optional(),
  password: z.union([noneOfIt, z.string().max(200)]).optional(),
});
/** A destination as its form holds it. */
export type DestinationInput = z.input<typeof saveDestinationInput>;
export type SaveDestination = z.output<typeof saveDestinationInput>;

export const destinationVersion = z.strictObject({ id: z.uuid(), version });
export type DestinationVersion = z.output<typeof destinationVersion>;

export const deliveryId = z.strictObject({ id: z.uuid() });
export type DeliveryId = z.output<typeof deliveryId>;

/** The number of deliveries on a page. */
export const DELIVERY_PAGE = 20;
export const deliveryFilter = z.strictObject({ page: z.int().positive().default(1) });
export type DeliveryFilter = z.output<typeof deliveryFilter>;
