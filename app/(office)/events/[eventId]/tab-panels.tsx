"use client";

import dynamic from "next/dynamic";

// The script of a tab is loaded with that tab only: a page names the scripts of all components that it may render.
export const ArticlePanel = dynamic(() => import("./article-panel").then((file) => file.ArticlePanel));
export const ChecklistPanel = dynamic(() => import("./checklist-panel").then((file) => file.ChecklistPanel));
export const CommentPanel = dynamic(() =>
  import("../../comments/comment-panel").then((file) => file.CommentPanel),
);
export const EventPhotos = dynamic(() =>
  import("../../photos/event-photos").then((file) => file.EventPhotos),
);
export const FilesPanel = dynamic(() => import("./files-panel").then((file) => file.FilesPanel));
export const AgreementTable = dynamic(() =>
  import("../../agreements/agreement-table").then((file) => file.AgreementTable),
);
export const OpenedFollowUp = dynamic(() =>
  import("../../follow-ups/opened-follow-up").then((file) => file.OpenedFollowUp),
);
export const Proposals = dynamic(() => import("./proposals").then((file) => file.Proposals));
export const ReviewDays = dynamic(() => import("./review-days").then((file) => file.ReviewDays));
