# The reference side of scripts/compare-with-r.ts: the same estimates by R's survey package.
# Usage: Rscript compare-with-r.R DIRECTORY
# Reads cases.csv (case, group, cluster, v, total, y1…y4; blank y columns are not part of the case),
# writes apistrat.csv and attitude.csv (data that ships with R, so that it need not be copied) and
# reference.csv (case, figure, value), 17 digits each.
suppressPackageStartupMessages(library(survey))
directory <- commandArgs(trailingOnly = TRUE)[1]

# Mean with fixed group totals, stratified by group, clustered by organisation; the geometric mean of
# all dimensions by linearisation with their covariances.
figures_of <- function(data, case, dimensions) {
  design <- svydesign(ids = ~cluster, strata = ~group, weights = ~v, data = data, nest = TRUE)
  totals <- unique(data.frame(group = data$group, Freq = data$total))
  means <- svymean(reformulate(dimensions), postStratify(design, ~group, totals))
  power <- 1 / length(dimensions)
  product <- Reduce(function(a, b) call("*", a, b), lapply(dimensions, as.name))
  geometric <- svycontrast(means, bquote((.(product))^.(power)))
  data.frame(
    case = case,
    figure = c(dimensions, paste0("se_", dimensions), "geometric", "se_geometric"),
    value = sprintf("%.17g", c(coef(means), SE(means), coef(geometric), SE(geometric)))
  )
}

data(api)
apistrat$row <- seq_len(nrow(apistrat))
write.csv(
  apistrat[c("row", "stype", "dnum", "pw", "api00", "api99")],
  file.path(directory, "apistrat.csv"),
  row.names = FALSE, quote = FALSE
)

cases <- read.csv(file.path(directory, "cases.csv"))
results <- lapply(split(cases, cases$case), function(data) {
  dimensions <- Filter(function(name) !anyNA(data[[name]]), paste0("y", 1:4))
  figures_of(data, data$case[1], dimensions)
})

# Scores end at 100.
apistrat$api00 <- apistrat$api00 / 10
apistrat$api99 <- apistrat$api99 / 10
plain <- svymean(~api00, svydesign(ids = ~1, strata = ~stype, weights = ~pw, data = apistrat))
results$pw <- data.frame(
  case = "pw", figure = c("y1", "se_y1"), value = sprintf("%.17g", c(coef(plain), SE(plain)))
)
apistrat_case <- function(case, cluster, v, dimensions) {
  data <- data.frame(
    group = apistrat$stype, cluster = cluster, v = v, total = 1 / 3,
    y1 = apistrat$api00, y2 = apistrat$api99
  )
  figures_of(data, case, dimensions)
}
results$own <- apistrat_case("own", apistrat$row, 1, "y1")
results$dnum <- apistrat_case("dnum", apistrat$dnum, 1, "y1")
results$v <- apistrat_case("v", apistrat$dnum, 1 + apistrat$row %% 3, c("y1", "y2"))

# Cronbach's alpha of R's own `attitude`, which psych::alpha calls raw_alpha; of its items each with the
# others, and alpha without it.
alpha_of <- function(data) {
  covariances <- cov(data)
  k <- ncol(data)
  k / (k - 1) * (1 - sum(diag(covariances)) / sum(covariances))
}
write.csv(attitude, file.path(directory, "attitude.csv"), row.names = FALSE, quote = FALSE)
places <- seq_len(ncol(attitude))
results$attitude <- data.frame(
  case = "attitude",
  figure = c("alpha", paste0("rest", places), paste0("dropped", places)),
  value = sprintf("%.17g", c(
    alpha_of(attitude),
    sapply(places, function(i) cor(attitude[[i]], rowSums(attitude[-i]))),
    sapply(places, function(i) alpha_of(attitude[-i]))
  ))
)

write.csv(
  do.call(rbind, results), file.path(directory, "reference.csv"),
  row.names = FALSE, quote = FALSE
)
