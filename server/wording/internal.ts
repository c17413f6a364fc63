import type { Price } from "@/domain/wording/limits";
import { env } from "@/env.mjs";
import type { ChatEndpoint } from "./chat";

/** The endpoint that the environment names; undefined where wording help is off. */
export const configuredEndpoint = (): (ChatEndpoint & { price: Price | undefined }) | undefined =>
  env.llm && {
    baseUrl: env.llm.baseUrl.replace(/\/+$/, ""),
    model: env.llm.model,
    key: env.llm.key,
    price: env.llm.price,
  };
