# The bot as an image, for who runs containers. App Service (infra/) needs none.
# Pin this to a digest in your own registry: docs/operation.md, "As a container".
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
# With its settings, so that the image holds what the tests ran.
COPY tsconfig.json ./
COPY src ./src
COPY cards ./cards
RUN npm run build

FROM ${NODE_IMAGE} AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing optional is needed here: the image has its own Node, and restify does without its tracing.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production PORT=3978
WORKDIR /app
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build /app/dist/main.js ./dist/main.js
COPY package.json LICENSE THIRD-PARTY-NOTICES.txt ./
# The user "node" of the image, by number, so that a cluster can see that it is not root.
USER 1000:1000
EXPOSE 3978
# Any answer means that the process lives; whether storage answers is for the platform's own check.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(() => process.exit(0), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
