import { router, signedIn } from "../trpc";
import { ownFeed } from "./queries";
import { renew } from "./renew";
import { revoke } from "./revoke";

export const calendarFeedsRouter = router({
  own: signedIn.query(({ ctx }) => ownFeed(ctx)),
  renew: signedIn.mutation(({ ctx }) => renew(ctx)),
  revoke: signedIn.mutation(({ ctx }) => revoke(ctx)),
});
