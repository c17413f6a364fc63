import { Webhook } from "standardwebhooks";
import { toHtml, toText } from "@/domain/articles/render";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { newsPath } from "@/domain/news/address";
import { guardedRequest } from "./guarded-request";
import type { DeliveryOptions, DeliveryRequest } from "./internal";

const TYPES = { publish: "article.published", correct: "article.corrected", withdraw: "article.withdrawn" };

/** The body of a webhook (docs/publishing.md). Pictures have addresses where the public page is on. */
const webhookBody = (
  { article, office, outgoing, now }: DeliveryRequest,
  action: keyof typeof TYPES,
): string => {
  const { id, lang, slug } = article;
  const base = { id, language: LANGUAGE_TAG[lang], slug };
  if (!outgoing) return JSON.stringify({ type: TYPES[action], timestamp: now.toISOString(), data: base });
  const { news, version, isOnPage } = outgoing;
  const pictureOf = (file: string) => {
    const picture = isOnPage ? news.pictures.get(file) : undefined;
    return picture && office.address + picture.path;
  };
  const data = {
    ...base,
    version,
    url: isOnPage ? office.address + newsPath(lang, slug) : null,
    headline: news.headline,
    summary: news.summary,
    html: toHtml(news.body, pictureOf),
    text: toText(news.body),
    corrections: news.corrections,
    publishedAt: news.publishedAt.toISOString(),
    changedAt: news.changedAt.toISOString(),
    event: news.facts,
    pictures: isOnPage
      ? [...news.pictures.values()].map(({ path, width, height }) => ({
          url: office.address + path,
          width,
          height,
        }))
      : [],
  };
  return JSON.stringify({ type: TYPES[action], timestamp: now.toISOString(), data });
};

/**
 * Sends an article, or its withdrawal, as a signed webhook (Standard Webhooks 1.0.0): HMAC-SHA256 over id, timestamp and body. Throws
 * DeliveryFailure.
 */
export const sendWebhook = async (
  delivery: DeliveryRequest,
  action: keyof typeof TYPES,
  options: DeliveryOptions,
): Promise<void> => {
  const { deliveryId, destination, secret, now } = delivery;
  const body = webhookBody(delivery, action);
  const signature = new Webhook(secret).sign(deliveryId, now, body);
  const headers = {
    "content-type": "application/json",
    "user-agent": "Rapporteur",
    "webhook-id": deliveryId,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": signature,
  };
  await guardedRequest({ method: "POST", url: destination.url, headers, body }, options.networks);
};
