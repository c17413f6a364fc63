import { articleOf } from "@/domain/articles/inputs";
import { router, signedIn } from "../trpc";
import { wordingOffer } from "./queries";

export const wordingRouter = router({
  offer: signedIn
    .input(articleOf.pick({ eventId: true }))
    .query(({ ctx, input }) => wordingOffer(ctx, input)),
});
