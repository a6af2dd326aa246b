import {
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { Telemetry } from './telemetry';

const NAME = 'goed-digitaal-bestuur';

/** How long the last measurements may take to leave, ms: a stop does not wait for a dead collector. */
const GRACE = 2_000;

/**
 * Sends metrics each minute, and traces, to Application Insights (a connection string). Loaded only when
 * there is one.
 */
export function startTelemetry(connectionString: string): Telemetry {
  // The exporter would also report on itself, to Microsoft and not to the operator's own workspace.
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] = 'true';
  const options = { connectionString, disableOfflineStorage: true };
  const resource = resourceFromAttributes({ 'service.name': NAME });
  const reader = new PeriodicExportingMetricReader({
    exporter: new AzureMonitorMetricExporter(options),
  });
  const meters = new MeterProvider({ resource, readers: [reader] });
  const spans = new BatchSpanProcessor(new AzureMonitorTraceExporter(options));
  const tracers = new BasicTracerProvider({ resource, spanProcessors: [spans] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  return new Telemetry({
    meter: meters.getMeter(NAME),
    tracer: tracers.getTracer(NAME),
    shutdown: async () => {
      const done = Promise.allSettled([meters.shutdown(), tracers.shutdown()]);
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, GRACE).unref())]);
    },
  });
}
