import { commentAddition, commentResolution, commentsOf, mentionableOf } from "@/domain/comments/inputs";
import { router, signedIn } from "../trpc";
import { addComment } from "./add-comment";
import { listComments, mentionableUsers } from "./queries";
import { resolveComment } from "./resolve-comment";

export const commentsRouter = router({
  read: signedIn.input(commentsOf).query(({ ctx, input }) => listComments(ctx, input)),
  mentionable: signedIn.input(mentionableOf).query(({ ctx, input }) => mentionableUsers(ctx, input)),
  add: signedIn.input(commentAddition).mutation(({ ctx, input }) => addComment(ctx, input)),
  resolve: signedIn.input(commentResolution).mutation(({ ctx, input }) => resolveComment(ctx, input)),
});
