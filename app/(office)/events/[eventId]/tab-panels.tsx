"use client";

import dynamic from "next/dynamic";
import { gated } from "@/components/hydration-gate";

// The script of a tab is loaded with that tab only: a page names the scripts of all components that it may render.
export const ArticlePanel = dynamic(() => import("./article-panel").then((file) => gated(file.ArticlePanel)));
export const ChecklistPanel = dynamic(() =>
  import("./checklist-panel").then((file) => gated(file.ChecklistPanel)),
);
export const CommentPanel = dynamic(() =>
  import("../../comments/comment-panel").then((file) => gated(file.CommentPanel)),
);
export const EventPhotos = dynamic(() =>
  import("../../photos/event-photos").then((file) => gated(file.EventPhotos)),
);
export const FilesPanel = dynamic(() => import("./files-panel").then((file) => gated(file.FilesPanel)));
export const AgreementTable = dynamic(() =>
  import("../../agreements/agreement-table").then((file) => gated(file.AgreementTable)),
);
export const OpenedFollowUp = dynamic(() =>
  import("../../follow-ups/opened-follow-up").then((file) => gated(file.OpenedFollowUp)),
);
export const PhotosEditor = dynamic(() => import("./photos-editor").then((file) => gated(file.PhotosEditor)));
export const Proposals = dynamic(() => import("./proposals").then((file) => gated(file.Proposals)));
export const ReviewDays = dynamic(() => import("./review-days").then((file) => gated(file.ReviewDays)));
