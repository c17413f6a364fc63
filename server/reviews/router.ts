import { articleOf } from "@/domain/articles/inputs";
import { reviewActionInput, reviewedArticle } from "@/domain/reviews/inputs";
import { router, signedIn } from "../trpc";
import { performReviewAction } from "./perform-review-action";
import { findArticle, getReview, reviewHistory } from "./queries";

export const reviewsRouter = router({
  find: signedIn.input(reviewedArticle).query(({ ctx, input }) => findArticle(ctx, input)),
  get: signedIn.input(articleOf).query(({ ctx, input }) => getReview(ctx, input)),
  history: signedIn.input(articleOf).query(({ ctx, input }) => reviewHistory(ctx, input)),
  perform: signedIn.input(reviewActionInput).mutation(({ ctx, input }) => performReviewAction(ctx, input)),
});
