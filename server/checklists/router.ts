import { checklistOf, removedItem, savedItem, savedStandard, tickedItem } from "@/domain/checklists/inputs";
import { router, signedIn } from "../trpc";
import { addStandard } from "./add-standard";
import { checklistOfEvent, itemsToPrepare, standardLists } from "./queries";
import { removeItem } from "./remove-item";
import { saveItem } from "./save-item";
import { saveStandard } from "./save-standard";
import { tickItem } from "./tick-item";

export const checklistsRouter = router({
  ofEvent: signedIn.input(checklistOf).query(({ ctx, input }) => checklistOfEvent(ctx, input)),
  toPrepare: signedIn.query(({ ctx }) => itemsToPrepare(ctx)),
  standard: signedIn.query(({ ctx }) => standardLists(ctx)),
  addStandard: signedIn.input(checklistOf).mutation(({ ctx, input }) => addStandard(ctx, input)),
  save: signedIn.input(savedItem).mutation(({ ctx, input }) => saveItem(ctx, input)),
  tick: signedIn.input(tickedItem).mutation(({ ctx, input }) => tickItem(ctx, input)),
  remove: signedIn.input(removedItem).mutation(({ ctx, input }) => removeItem(ctx, input)),
  saveStandard: signedIn.input(savedStandard).mutation(({ ctx, input }) => saveStandard(ctx, input)),
});
