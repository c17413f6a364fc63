import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { Facts } from "../reference/facts";
import { canBeStated } from "./can-be-stated";
import { withHostsAtStops, withoutHostsOfStops } from "./journey";
import type { Of } from "./pool";
import { withPresentationsAtWords } from "./presented-with-words";
import { withPromiseAhead } from "./promise-in-lead";
import { isReceivedLater, receivingTalk } from "./received-later";
import { withRequestAhead } from "./request-in-lead";
import { withTitleStatement } from "./title-statement";

/** The messages that the language can state, as this article states them. */
export const statedMessages = (content: Content, facts: Facts): readonly Message[] => {
  const later = content.messages.find(
    (one): one is Of<"receive"> => one.type === "receive" && isReceivedLater(content, facts, one),
  );
  const stated = content.messages
    .filter((message) => message !== later && canBeStated(message, facts))
    .map((message) =>
      later && message.type === "talk" ? receivingTalk(message, later, facts.lang) : message,
    );
  const presented = withPresentationsAtWords(stated, facts.lang, facts.record.agenda);
  const hosted = withHostsAtStops(content, facts, withoutHostsOfStops(content, facts, presented));
  return withPromiseAhead(
    withRequestAhead(withTitleStatement(hosted, facts), facts, content),
    facts,
    content,
  );
};
