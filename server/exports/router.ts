import { router, signedIn } from "../trpc";
import { articleFormats } from "./queries";

export const exportsRouter = router({
  articleFormats: signedIn.query(({ ctx }) => articleFormats(ctx)),
});
