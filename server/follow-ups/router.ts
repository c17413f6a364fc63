import {
  asideProposal,
  figureFilter,
  followUpFilter,
  followUpId,
  followUpsOfEvent,
  handOverInput,
  moveInput,
  nothingFilter,
  takenProposals,
} from "@/domain/follow-ups/inputs";
import { followUpFigures, nothingList } from "../follow-up-figures";
import { proposalsOfEvent } from "../follow-up-proposals";
import { router, signedIn } from "../trpc";
import { handOver } from "./hand-over";
import { moveFollowUp } from "./move";
import { followUpBoard, followUpStory, heldByMe, listFollowUps } from "./queries";
import { setAside } from "./set-aside";
import { takeProposals } from "./take";

export const followUpsRouter = router({
  list: signedIn.input(followUpFilter).query(({ ctx, input }) => listFollowUps(ctx, input)),
  board: signedIn.input(followUpFilter).query(({ ctx, input }) => followUpBoard(ctx, input)),
  mine: signedIn.query(({ ctx }) => heldByMe(ctx)),
  figures: signedIn.input(figureFilter).query(({ ctx, input }) => followUpFigures(ctx, input)),
  nothing: signedIn.input(nothingFilter).query(({ ctx, input }) => nothingList(ctx, input)),
  story: signedIn.input(followUpId).query(({ ctx, input }) => followUpStory(ctx, input)),
  proposals: signedIn.input(followUpsOfEvent).query(({ ctx, input }) => proposalsOfEvent(ctx, input)),
  take: signedIn.input(takenProposals).mutation(({ ctx, input }) => takeProposals(ctx, input)),
  setAside: signedIn.input(asideProposal).mutation(({ ctx, input }) => setAside(ctx, input)),
  move: signedIn.input(moveInput).mutation(({ ctx, input }) => moveFollowUp(ctx, input)),
  handOver: signedIn.input(handOverInput).mutation(({ ctx, input }) => handOver(ctx, input)),
});
