import { articleInLength, articleOf } from "@/domain/articles/inputs";
import { deskFilter } from "@/domain/reviews/desk";
import { changesSince, reviewActionInput, reviewedArticle } from "@/domain/reviews/inputs";
import { router, signedIn } from "../trpc";
import { awaitingApproval, listDesk } from "./list-desk";
import { performReviewAction } from "./perform-review-action";
import { findArticle, getReview, reviewChanges, reviewChecklist, reviewHistory } from "./queries";

export const reviewsRouter = router({
  awaiting: signedIn.query(({ ctx }) => awaitingApproval(ctx)),
  checklist: signedIn.input(articleOf).query(({ ctx, input }) => reviewChecklist(ctx, input)),
  changes: signedIn.input(changesSince).query(({ ctx, input }) => reviewChanges(ctx, input)),
  desk: signedIn.input(deskFilter).query(({ ctx, input }) => listDesk(ctx, input)),
  find: signedIn.input(reviewedArticle).query(({ ctx, input }) => findArticle(ctx, input)),
  get: signedIn.input(articleOf).query(({ ctx, input }) => getReview(ctx, input)),
  history: signedIn.input(articleInLength).query(({ ctx, input }) => reviewHistory(ctx, input)),
  perform: signedIn.input(reviewActionInput).mutation(({ ctx, input }) => performReviewAction(ctx, input)),
});
