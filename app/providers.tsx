"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { repeatEarlyInput } from "@/components/early-input";
import { useHydrated } from "@/components/hydration-gate";
import { queryClientOfBrowser } from "./query-client";
import { cssVariables, theme } from "./theme";
import { Procedures } from "./trpc";

/** Providers of every screen: theme, query client, notifications. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const queryClient = queryClientOfBrowser();
  // The page's policy knows the nonce of its first answer, whatever a later one carries.
  const [own] = useState(nonce);
  // What holds the page still behind a dialog reads the nonce for its style from here.
  if (typeof window !== "undefined") Object.assign(window, { __webpack_nonce__: own });
  const hydrated = useHydrated();
  useEffect(() => {
    // After the effect: React renders nothing within it, and a controlled field would lose each letter at once.
    if (hydrated) queueMicrotask(repeatEarlyInput);
  }, [hydrated]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => own ?? ""}
    >
      <QueryClientProvider client={queryClient}>
        <Procedures queryClient={queryClient}>{children}</Procedures>
        <Notifications position="bottom-left" autoClose={8000} limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
