"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queryClientOfBrowser } from "./query-client";
import { cssVariables, theme } from "./theme";
import { Procedures } from "./trpc";

/** What every screen stands in: the look, the data in hand, and the messages after each act. */
export function Providers({ children }: { children: ReactNode }) {
  const queryClient = queryClientOfBrowser();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Procedures queryClient={queryClient}>{children}</Procedures>
        <Notifications position="bottom-left" autoClose={8000} limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
