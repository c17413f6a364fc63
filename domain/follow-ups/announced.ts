import type { FollowUp } from "../events/shape";

/** Whether a follow-up may be published: as the record says, otherwise commitments and intentions. */
export const isAnnounced = ({ announce, force }: Pick<FollowUp, "announce" | "force">): boolean =>
  announce ?? (force === "commitment" || force === "intention");
