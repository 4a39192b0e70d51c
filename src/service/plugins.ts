import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServiceSettings } from '../config';
import { useFinish } from './answers/finish';
import { useObservers } from './answers/observe';
import { useRoutes, type Routes } from './answers/routes';
import { useKeys, useScopes } from './keys';
import { useLimits } from './limits';
import type { ServiceLog } from './log';
import type { Metrics } from './metrics';
import { useAllowedOperations } from './operations';
import { useRate } from './rate';

export interface PluginOptions {
  readonly settings: ServiceSettings;
  readonly routes: Routes;
  readonly log: ServiceLog;
  readonly metrics: Metrics | null;
}

/** What stands between the network and the schema, in the order in which a request meets it. */
export function plugins({ settings, routes, log, metrics }: PluginOptions): Plugin[] {
  return [
    useKeys(settings),
    useRate(settings),
    useRoutes(routes),
    when(settings.csrfPrevention, useCsrfPrevention()),
    useAllowedOperations(settings.operations),
    ...useLimits(settings.limits),
    when(!settings.introspection, useNoIntrospection()),
    useFinish(),
    useObservers(log, metrics),
    useScopes(),
  ];
}

function when(wanted: boolean, plugin: Plugin): Plugin {
  return wanted ? plugin : {};
}

/** A page of another site can have a browser send a form, but not JSON, nor a header of its own. */
function useCsrfPrevention(): Plugin {
  return useCSRFPrevention({ requestHeaders: ['x-csrf-prevention', 'x-graphql-yoga-csrf'] });
}

function useNoIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) };
}
