import type { ChangeDecisions } from "@/domain/articles/inputs";
import { withChoices } from "@/domain/articles/record-changes";
import { DomainError } from "@/domain/errors";
import type { Context } from "../context";
import { recordVersion } from "../records/queries";
import { changeArticle } from "./change-article";
import { pendingOf } from "./internal";

/**
 * Decides on sentences that the record now gives otherwise: takes the new ones, keeps the office's, or words them again.
 * Once none is out of date, the article is up to date with the record. Throws as `changeArticle` does, also STALE where
 * the record has changed since the user saw it, and SENTENCE_NOT_FOUND for what is not pending.
 */
export const decideChanges = (ctx: Context, input: ChangeDecisions) =>
  changeArticle(ctx, input, "article.decideChanges", async (before, event, tx) => {
    const newest = await recordVersion(tx, event.id);
    if (newest !== input.eventVersion) throw new DomainError("STALE", { version: before.version });
    const { fresh, pending } = await pendingOf(tx, before, event.row.record, newest, input.length);
    if (input.choices.some(({ id }) => !pending.some((change) => change.id === id)))
      throw new DomainError("SENTENCE_NOT_FOUND");
    const decided = new Map(input.choices.map(({ id, take, text }) => [id, { take, text }]));
    const left = pending.some((change) => change.outdated && !decided.has(change.id));
    const eventVersion = left ? before.eventVersion : newest;
    return {
      ...withChoices(before, fresh, decided),
      eventVersion,
      was: { eventVersion: before.eventVersion },
      is: { eventVersion, sentences: input.choices.map(({ id, take }) => `${take}: ${id}`) },
    };
  });
