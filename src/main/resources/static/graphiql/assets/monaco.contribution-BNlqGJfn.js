/* Generated from src/main/frontend by `npm ci && npm run build`. Change the source, not this file. */
export{t as getWorker,n as jsonDefaults}from"./libraries-B_0QT5Fi.js";